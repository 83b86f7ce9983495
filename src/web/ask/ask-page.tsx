import { Empty } from '../kit/empty.tsx';
import { Page } from '../kit/page.tsx';

export function AskPage() {
  return (
    <Page title="Ask">
      <Empty title="This page is not there yet." />
    </Page>
  );
}
