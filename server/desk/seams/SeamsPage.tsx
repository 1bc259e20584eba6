import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import './seams.css';
import { useNames } from '../pieces/use-names.ts';
import { WithCompany } from '../pieces/WithCompany.tsx';
import { PageLoading } from '../shell/PageLoading.tsx';
import { modeWords } from './modes.ts';

const SeamMap = lazy(async () => ({ default: (await import('./SeamMap.tsx')).SeamMap }));

export function SeamsPage() {
  const names = useNames();
  return (
    <WithCompany>
      {({ who, directory, seams }) => (
        <>
          <div className="head">
            <h1>Seams</h1>
            {who.role === 'admin' && (
              <Link to="/start" className="button">
                Set up a seam
              </Link>
            )}
          </div>
          {seams.length === 0 ? (
            <p className="notice">
              There is no seam yet: no two teams that have agreed how work crosses between them.
              {who.role !== 'admin' && ' An admin of your company sets up the first one.'}
            </p>
          ) : (
            <>
              <Suspense
                fallback={
                  // As high as the map, so that nothing below jumps away from under a pointer.
                  <div className="map">
                    <PageLoading />
                  </div>
                }
              >
                <SeamMap directory={directory} seams={seams} />
              </Suspense>
              <ul className="plain-list card">
                {seams.map((seam) => (
                  <li key={seam.id}>
                    <Link to="/seams/$seam" params={{ seam: seam.id }}>
                      {seam.name}
                    </Link>{' '}
                    <span className="tag">{modeWords[seam.mode].name}</span>{' '}
                    {seam.owner === null && <span className="tag late">No owner</span>}
                    <div className="soft">
                      {names.team(seam.from)} to {names.team(seam.to)}, owned by {names.person(seam.owner)}
                    </div>
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </WithCompany>
  );
}
