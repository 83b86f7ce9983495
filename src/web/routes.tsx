/** Which page stands at which address. Each is loaded when it is first shown. */
import { type ComponentType, lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { Empty } from './kit/empty.tsx';
import { Loading } from './kit/loading.tsx';
import { Page } from './kit/page.tsx';

const page = <N extends string>(name: N, load: () => Promise<Record<N, ComponentType>>) =>
  lazy(async () => ({ default: (await load())[name] }));

const PAGES: readonly (readonly [string, ComponentType])[] = (() => {
  const CasePage = page('CasePage', () => import('./case/case-page.tsx'));
  return [
    ['/', CasePage],
    ['/case', CasePage],
    ['/search', page('SearchPage', () => import('./case/search-page.tsx'))],
    ['/source/:id', page('SourcePage', () => import('./source/source-page.tsx'))],
    ['/ask', page('AskPage', () => import('./ask/ask-page.tsx'))],
    ['/time/chart', page('ChartPage', () => import('./time/chart-page.tsx'))],
    ['/time/timeline', page('TimelinePage', () => import('./time/timeline-page.tsx'))],
    ['/time/network', page('NetworkPage', () => import('./time/network-page.tsx'))],
    ['/contradictions', page('ContradictionsPage', () => import('./worklists/contradictions-page.tsx'))],
    ['/identities', page('IdentitiesPage', () => import('./worklists/identities-page.tsx'))],
  ];
})();

export function Routes() {
  return (
    <Suspense fallback={<Loading says="Opening the page" />}>
      <Switch>
        {PAGES.map(([path, Shown]) => (
          <Route key={path} path={path} component={Shown} />
        ))}
        <Route>
          <Page title="No such page">
            <Empty
              title="There is no page at this address."
              hint="The list at the left names every place of this case; g then s leads to the sources."
            />
          </Page>
        </Route>
      </Switch>
    </Suspense>
  );
}
