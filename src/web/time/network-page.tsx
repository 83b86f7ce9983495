import { Empty } from '../kit/empty.tsx';
import { Page } from '../kit/page.tsx';

export function NetworkPage() {
  return (
    <Page title="Network">
      <Empty title="This page is not there yet." />
    </Page>
  );
}
