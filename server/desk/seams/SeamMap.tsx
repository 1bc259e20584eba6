import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Controls, type Edge, MarkerType, type Node, ReactFlow } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { useMemo } from 'react';
import type { Directory } from '#shared/seams/directory.ts';
import type { Seam } from '#shared/seams/seam.ts';
import { useNames } from '../pieces/use-names.ts';
import { server } from '../server/server.ts';
import { modeWords } from './modes.ts';

const most = 100;
const width = 240;
const height = 130;

type Given = { readonly directory: Directory; readonly seams: readonly Seam[] };

/** Teams as nodes, seams as arrows. The list below says the same in words. */
export function SeamMap({ directory, seams }: Given) {
  const names = useNames();
  const navigate = useNavigate();
  const { data: late } = useQuery({
    queryKey: ['handoffs', 'late'],
    queryFn: () => server.handoffs.list.query({ isOverdue: true, most }),
  });
  const nodes = useMemo(() => nodesOf(directory, seams), [directory, seams]);
  const edges = seams.map((seam): Edge => {
    const count = late?.handoffs.filter((line) => line.seam.id === seam.id).length ?? 0;
    const health = count === 0 ? '' : `, ${count === most ? `${most} or more` : count} overdue`;
    return {
      ...{ id: seam.id, source: seam.from, target: seam.to, animated: false },
      label: `${names.person(seam.owner)} · ${modeWords[seam.mode].name}${health}`,
      className: count > 0 ? 'edge-late' : '',
      markerEnd: { type: MarkerType.ArrowClosed },
      ariaLabel: `${seam.name}: ${names.team(seam.from)} to ${names.team(seam.to)}${health}`,
    };
  });
  return (
    <section className="map" aria-label="Map of the seams">
      <ReactFlow
        colorMode="system"
        nodes={nodes}
        edges={edges}
        fitView
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

/** Who hands over stands left of who takes over; a team without a seam is left out. */
function nodesOf({ teams }: Directory, seams: readonly Seam[]): Node[] {
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
      return {
        ...{ id, data: { label: name }, sourcePosition: 'right', targetPosition: 'left' },
        position: { x: at * width * 1.4, y: row * height + (at % 2) * (height / 2) },
      } as Node;
    });
}
