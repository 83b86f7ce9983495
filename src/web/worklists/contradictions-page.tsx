import { Empty } from '../kit/empty.tsx';
import { Page } from '../kit/page.tsx';

export function ContradictionsPage() {
  return (
    <Page title="Contradictions">
      <Empty title="This page is not there yet." />
    </Page>
  );
}
