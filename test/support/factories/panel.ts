import { Factory } from 'fishery';
import type { NewPanelForm } from '../../../src/workspace/panels/panel.form.js';

class PanelFormFactory extends Factory<NewPanelForm> {
  /** The demo's panel, whose packs have right-hand pages. */
  corporateParenting(): this {
    return this.params({
      name: 'Corporate Parenting Panel',
      reference: 'CPP',
      pageStyle: 'right-hand',
      chairWord: 'Chairperson',
    });
  }

  /** A body outside Part VA of the Local Government Act 1972. */
  workingGroup(): this {
    return this.params({ kind: 'working-group', partVaApplies: false });
  }
}

/** The settings of a panel, as an administrator enters them. */
export const panelForm = PanelFormFactory.define(({ sequence }): NewPanelForm => ({
  name: `Panel ${sequence}`,
  reference: `P${sequence}X`,
  kind: 'panel',
  partVaApplies: true,
  pageStyle: 'continuous',
  membershipLayout: 'sentence',
  chairWord: 'Chair',
  defaultPlace: 'Town Hall\nMoorgate Street\nRother Vale',
  defaultTime: '17:00',
}));
