import { Empty } from '../kit/empty.tsx';
import { Page } from '../kit/page.tsx';

export function TimelinePage() {
  return (
    <Page title="Timeline">
      <Empty title="This page is not there yet." />
    </Page>
  );
}
