import { Empty } from '../kit/empty.tsx';
import { Page } from '../kit/page.tsx';

export function SourcePage() {
  return (
    <Page title="Source">
      <Empty title="This page is not there yet." />
    </Page>
  );
}
