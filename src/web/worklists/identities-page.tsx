import { Empty } from '../kit/empty.tsx';
import { Page } from '../kit/page.tsx';

export function IdentitiesPage() {
  return (
    <Page title="Who is one">
      <Empty title="This page is not there yet." />
    </Page>
  );
}
