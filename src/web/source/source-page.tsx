/** A source: its text on one side, what is claimed in it on the other. */
import { useParams } from 'wouter';
import { Empty } from '../kit/empty.tsx';
import { Failed, Loading } from '../kit/loading.tsx';
import { Page } from '../kit/page.tsx';
import { useCase, useSourceClaims, useSources, useText } from '../kit/query.ts';
import { Reader } from './reader.tsx';
import './source.css';

export function SourcePage() {
  const { id = '' } = useParams<{ id: string }>();
  const sources = useSources();
  const text = useText(id);
  const claims = useSourceClaims(id);
  const aCase = useCase();
  const failed = sources.error ?? text.error ?? claims.error ?? aCase.error;
  if (failed) {
    return (
      <Page title="Source">
        <Failed
          error={failed}
          again={() => {
            for (const asked of [sources, text, claims, aCase]) if (asked.error) void asked.refetch();
          }}
        />
      </Page>
    );
  }
  const source = sources.data?.find((one) => one.id === id);
  if (!sources.data || !text.data || !claims.data || !aCase.data)
    return <Loading says={`Opening ${source?.title ?? source?.path ?? 'the source'}`} />;
  if (!source) {
    return (
      <Page title="Source">
        <Empty title="There is no such source in the case." hint="g then s leads to those that there are." />
      </Page>
    );
  }
  return <Reader key={id} source={source} text={text.data} claims={claims.data} ofCase={aCase.data} />;
}
