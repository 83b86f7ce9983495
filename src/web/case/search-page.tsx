import { Empty } from '../kit/empty.tsx';
import { Page } from '../kit/page.tsx';

export function SearchPage() {
  return (
    <Page title="Search">
      <Empty title="This page is not there yet." />
    </Page>
  );
}
