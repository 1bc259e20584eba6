import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Controls, type Edge, MarkerType, type Node, Position, ReactFlow } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { useMemo, useSyncExternalStore } from 'react';
import type { Directory } from '#shared/seams/directory.ts';
import type { Seam } from '#shared/seams/seam.ts';
import { useNames } from '../pieces/use-names.ts';
import { server } from '../server/server.ts';
import { modeWords } from './modes.ts';

const most = 100;
const narrow = '(width <= 40rem)';

type Given = { readonly directory: Directory; readonly seams: readonly Seam[] };

/** Teams as nodes, seams as arrows. The list below says the same in words. */
export function SeamMap({ directory, seams }: Given) {
  const names = useNames();
  const navigate = useNavigate();
  const { data: late } = useQuery({
    queryKey: ['handoffs', 'late'],
    queryFn: () => server.handoffs.list.query({ isOverdue: true, most }),
  });
  const isNarrow = useSyncExternalStore(followWidth, () => matchMedia(narrow).matches);
  const nodes = useMemo(() => nodesOf(directory, seams, isNarrow), [directory, seams, isNarrow]);
  const edges = seams.map((seam): Edge => {
    const count = late?.handoffs.filter((line) => line.seam.id === seam.id).length ?? 0;
    const health = count === 0 ? '' : `, ${count === most ? `${most} or more` : count} overdue`;
    return {
      ...{ id: seam.id, source: seam.from, target: seam.to, animated: false },
      label: `${names.person(seam.owner)} · ${modeWords[seam.mode].name}${health}`,
      className: count > 0 ? 'edge-late' : '',
      markerEnd: { type: MarkerType.ArrowClosed, color: `var(${count > 0 ? '--alarm' : '--soft'})` },
      ariaLabel: `${seam.name}: ${names.team(seam.from)} to ${names.team(seam.to)}${health}`,
    };
  });
  return (
    <section className="map" aria-label="Map of the seams">
      <ReactFlow
        key={`${isNarrow}`}
        colorMode="system"
        nodes={nodes}
        edges={edges}
        fitView
        fitViewOptions={{ padding: 0.1, maxZoom: 1.3 }}
        minZoom={0.2}
        nodesConnectable={false}
        deleteKeyCode={null}
        zoomOnScroll={false}
        preventScrolling={false}
        onEdgeClick={(_, { id }) => void navigate({ to: '/seams/$seam', params: { seam: id } })}
        onNodeClick={(_, { id }) => void navigate({ to: '/teams/$team', params: { team: id } })}
      >
        <Controls showInteractive={false} />
      </ReactFlow>
    </section>
  );
}

function followWidth(follower: () => void): () => void {
  const width = matchMedia(narrow);
  width.addEventListener('change', follower);
  return () => width.removeEventListener('change', follower);
}

/** Who hands over stands before who takes over: to the left, or above where there is no room. Teams without a seam are left out. */
function nodesOf({ teams }: Directory, seams: readonly Seam[], isNarrow: boolean): Node[] {
  const column = new Map<string, number>();
  for (let round = 0; round < seams.length; round += 1)
    for (const { from, to } of seams) {
      const left = column.get(from) ?? 0;
      if (!column.has(from)) column.set(from, left);
      if (!column.has(to)) column.set(to, left + 1);
    }
  const rows = new Map<number, number>();
  return teams
    .filter(({ id }) => column.has(id))
    .map(({ id, name }) => {
      const at = column.get(id) ?? 0;
      const row = rows.get(at) ?? 0;
      rows.set(at, row + 1);
      const [sourcePosition, targetPosition] = isNarrow
        ? ([Position.Bottom, Position.Top] as const)
        : ([Position.Right, Position.Left] as const);
      const position = isNarrow
        ? { x: row * 190, y: at * 130 }
        : { x: at * 340, y: row * 130 + (at % 2) * 65 };
      return { id, data: { label: name }, sourcePosition, targetPosition, position };
    });
}
