import type { Lane } from '../../core/picture/lane.ts';
import { thumbnail, type ThumbnailEndpoint, type ThumbnailOptions } from '../../core/picture/thumbnail.ts';
import type { PictureOptions } from '../../core/picture/brush.ts';
import { intersects } from '../../core/lib/geometry.ts';
import { protections } from '../../core/scenarios/scenario.ts';
import type { TemplateOffer } from '../analysis/engine.ts';
import { shownPath, type ShownPath } from '../canvas/shownPath.ts';
import { tellingScenario } from '../shell/showProtection.ts';

/** The picture of a template with the attack on each protection drawn to where it ends, as SVG markup. */
export function thumbnailMarkup(template: TemplateOffer, options: PictureOptions): string {
  return thumbnail(template.document, { ...options, ...attacksOn(template, options) });
}

function attacksOn(
  { document, analysis }: TemplateOffer,
  { language }: PictureOptions,
): Pick<ThumbnailOptions, 'lanes' | 'endpoints'> {
  const attacks = analysis.scenarios.filter(({ intent }) => intent === 'must-be-blocked');
  const lanes: Lane[] = [];
  const endpoints: ThumbnailEndpoint[] = [];
  for (const protection of protections) {
    const scenario = tellingScenario(attacks, protection);
    const walk = scenario?.walks[0];
    if (scenario === undefined || walk === undefined) continue;
    const path = shownPath(document, scenario, walk);
    lanes.push(laneOf(path));
    for (const { rect, icon, label, reached } of path.endpoints) {
      const covered = endpoints.some((endpoint) => intersects(endpoint.rect, rect));
      if (reached && !covered) endpoints.push({ rect, icon, label: label[language] });
    }
  }
  return { lanes: lanes.filter(({ points }) => points.length > 1), endpoints };
}

function laneOf({ request, tone, barred }: ShownPath): Lane {
  return {
    points: request.flat(),
    tone: tone === 'attack' ? 'risk' : tone,
    end: barred === 'request' ? 'bar' : 'arrow',
  };
}
