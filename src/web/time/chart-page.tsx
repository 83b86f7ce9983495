import { Empty } from '../kit/empty.tsx';
import { Page } from '../kit/page.tsx';

export function ChartPage() {
  return (
    <Page title="Chart of an organ">
      <Empty title="This page is not there yet." />
    </Page>
  );
}
