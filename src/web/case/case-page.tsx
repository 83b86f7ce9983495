import { Empty } from '../kit/empty.tsx';
import { Page } from '../kit/page.tsx';

export function CasePage() {
  return (
    <Page title="Case">
      <Empty title="This page is not there yet." />
    </Page>
  );
}
