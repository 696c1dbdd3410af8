import { addMonths, caseInService, unitsOf } from './helpers.ts';
import type { Story, Tell } from './teller.ts';

const COUNTY = '530103';
const [firm, charity, volunteer, street, community, office] = ['enterprise', 'charity', 'volunteer', 'street', 'community-worker', 'coordinator'].map(
  (role) => `${role}@${COUNTY}`,
) as [string, string, string, string, string, string];

const donationOf = async (tell: Tell, who: string, id: string) => (await tell.ask(who, 'Donation', { id })).donation;

/** Rice and oil, from a firm's promise to a family's thanks: the giver follows every kilogram and never learns a name. */
export const rice: Story = {
  title: '米油到家：从认捐到感谢（盘龙区）',
  async play(tell) {
    const unit = await unitsOf(tell, office);
    const goods = { batch: 'DM-1107', expiresOn: addMonths(6), safetyReport: 'SP-2026-0188', holder: unit('慈善会') };
    const intent = { division: COUNTY, beneficiary: 'ELDER' };

    await tell.refused(firm, '过期大米', 'BAD_USER_INPUT', 'PledgeDonation', { ...goods, item: 'RICE', quantity: 100, value: 60000, expiresOn: addMonths(-1) });
    await tell.refused(firm, '单位写错', 'BAD_USER_INPUT', 'PledgeDonation', { ...goods, item: 'RICE', quantity: 100, unit: '床', value: 60000 });
    const pledged = await tell.act(firm, '认捐大米100千克，定向长者', 'PledgeDonation', { ...goods, item: 'RICE', quantity: 100, value: 60000, intent });
    const sent = await tell.act(firm, '发出', 'SendDonation', { id: pledged.id, version: pledged.version });
    await tell.refused(firm, '途中撤回', 'CONFLICT', 'WithdrawPledge', { id: pledged.id, version: sent.version });
    const received = await tell.act(charity, '实收98千克，查验安全', 'ReceiveDonation', { id: pledged.id, version: sent.version, quantity: 98, isSafe: true });
    const receipted = await tell.act(charity, '开具捐赠票据', 'IssueDonationReceipt', { id: pledged.id, version: received.version });
    await tell.act(charity, '入库', 'StockDonation', { id: pledged.id, version: receipted.version });
    const { receipt } = await donationOf(tell, firm, pledged.id);
    tell.say(firm, `票据 ${receipt.number}，${receipt.valueInWords}`);
    const oil = await tell.act(firm, '自持认捐食用油10升，不具名', 'PledgeDonation', {
      ...goods,
      holder: null,
      item: 'OIL',
      quantity: 10,
      value: 16000,
      isAnonymous: true,
    });

    const file = await caseInService(tell, COUNTY, '530103001001', { fullName: '杨福来', birthDate: '1955-02-11', sex: 1 });
    const draft = await tell.act(community, '起草需求卡：大米20千克', 'DraftNeed', { case: file.id, item: 'RICE', quantity: 20, beneficiary: 'ELDER' });
    await tell.refused(community, '起草人自己代为同意', 'FORBIDDEN', 'ConsentToNeed', { id: draft.id, version: draft.version, form: 'VOICE' });
    await tell.act(street, '本人口头同意，登记', 'ConsentToNeed', { id: draft.id, version: draft.version, form: 'VOICE' });
    const card = await tell.until('the card appears', async () =>
      (await tell.ask(charity, 'Needs', { filter: { isOpen: true } })).needs.nodes.find(({ id }: { id: string }) => id === draft.id),
    );
    tell.say(charity, `看到需求卡：${card.alias}，${card.item}${card.quantity}${card.unit}，${card.town}`);

    const proposal = await tell.act(office, '计算最优匹配（附证明）', 'ProposeMatches', {});
    const computed = await tell.until('the matching is computed', async () =>
      (await tell.ask(charity, 'MatchProposals')).matchProposals.nodes.find(
        ({ id, state }: { id: string; state: string }) => id === proposal.id && state === 'PROPOSED',
      ),
    );
    const line = computed.lines.find(({ need }: { need: { id: string } }) => need?.id === draft.id);
    await tell.act(
      charity,
      `采纳匹配：${line.reasons.map(({ reason, points }: { reason: string; points: number }) => `${reason} ${points}`).join('，')}`,
      'AcceptMatch',
      {
        id: line.id,
        version: line.version,
      },
    );
    const gift = async () => {
      const { allocations } = await donationOf(tell, charity, line.donationId);
      return allocations.findLast(({ state }: { state: string }) => ['ALLOCATED', 'DELIVERED', 'CONFIRMED'].includes(state));
    };
    const { me } = await tell.ask(volunteer, 'Me');
    const set = await gift();
    const carried = await tell.act(charity, '指派志愿者送达', 'AssignCarrier', { id: set.id, version: set.version, person: me.id });
    const { taskCards } = await tell.ask(volunteer, 'TaskCards');
    const task = taskCards.find(({ id }: { id: string }) => id === set.id);
    tell.say(volunteer, `任务卡：${task.alias}，${task.item}${task.quantity}${task.unit}，${task.place.name}交接`);
    await tell.act(volunteer, '送达', 'DeliverAid', { id: set.id, version: carried.version });
    const after = (await tell.ask(volunteer, 'TaskCards')).taskCards;
    if (after.some(({ id }: { id: string }) => id === set.id)) throw new Error('the task card stayed');
    tell.say(volunteer, '任务卡随即消失');

    const arrived = await tell.until('the case hears of it', async () =>
      (await tell.ask(street, 'CaseHelp', { number: file.number })).case.gifts.find(({ state }: { state: string }) => state === 'DELIVERED'),
    );
    await tell.act(street, '代家庭确认收到并感谢', 'ConfirmAid', { id: arrived.id, version: arrived.version, score: 5, thanks: 'IN_TIME' });
    const confirmed = await tell.until('the pool hears the thanks', async () => {
      const found = await gift();
      return found.state === 'CONFIRMED' && found;
    });
    await tell.act(charity, '向捐赠方反馈', 'FeedBackAid', { id: confirmed.id, version: confirmed.version });
    const told = (await donationOf(tell, firm, line.donationId)).allocations.find(({ id }: { id: string }) => id === confirmed.id);
    tell.say(firm, `得知：${told.quantity}千克送给“${told.alias}”，${told.score}分，${told.thanks}`);
    await tell.act(firm, '撤回尚未发出的食用油', 'WithdrawPledge', { id: oil.id, version: oil.version });
  },
};
