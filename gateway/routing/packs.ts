import { hash } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, type FieldNode, Kind, type SelectionSetNode } from 'graphql';
import { refusal } from '#kernel/basics/refusals.ts';
import type { CallRoom } from './calls.ts';
import type { Asking } from './sources.ts';

const RECORD =
  'mutation RecordPack($meeting: ID!, $digest: String!) { recordPack(meeting: $meeting, digest: $digest) }';

/** Every pack that an operation asks for, also behind fragments. */
const packsIn = (set: SelectionSetNode | undefined, document: DocumentNode): FieldNode[] =>
  (set?.selections ?? []).flatMap((node) => {
    if (node.kind === Kind.FIELD) return node.name.value === 'meetingPack' ? [node] : [];
    if (node.kind === Kind.INLINE_FRAGMENT) return packsIn(node.selectionSet, document);
    const fragment = document.definitions.find(
      (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === node.name.value,
    );
    return fragment && 'selectionSet' in fragment ? packsIn(fragment.selectionSet, document) : [];
  });

const meetingOf = (field: FieldNode, variables: Record<string, unknown>) => {
  const value = field.arguments?.find(({ name }) => name.value === 'id')?.value;
  return value?.kind === Kind.VARIABLE
    ? variables[value.name.value]
    : value && 'value' in value
      ? value.value
      : null;
};

/**
 * What was handed out as a meeting's pack is witnessed: the hash of the whole answer goes into civil affairs' trail and to the
 * attendee's seat before the answer leaves; what cannot be witnessed is not handed out.
 */
export const witnessesPacks = (callRoom: CallRoom): ApolloServerPlugin<Asking> => ({
  async requestDidStart() {
    return {
      async willSendResponse({ operation, document, request, response, contextValue }) {
        if (response.body.kind !== 'single' || !document) return;
        const { singleResult } = response.body;
        for (const field of packsIn(operation?.selectionSet, document)) {
          if (singleResult.data?.[field.alias?.value ?? 'meetingPack'] == null) continue;
          const digest = hash('sha256', JSON.stringify(singleResult.data), 'base64url');
          const call = {
            query: RECORD,
            variables: { meeting: meetingOf(field, request.variables ?? {}), digest },
          };
          const { requestId } = contextValue;
          const bearer = `credential ${await contextValue.credential()}`;
          const { data } = await callRoom('civil-affairs', call, { bearer, requestId }).catch(() => ({
            data: null,
          }));
          if (data?.['recordPack'] === true) continue;
          singleResult.data = null;
          singleResult.errors = [
            refusal('UNAVAILABLE', 'The pack could not be witnessed; try again.').toJSON(),
          ];
        }
      },
    };
  },
});
