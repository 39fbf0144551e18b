// What a scorecard counts: record-side events only. Indicators are ratios of sums of these counters.
// The order is the storage order; append, never reorder.

export const counterIds = [
  'discovered', // logged discoveries (发现)
  'reported', // case files filed by the worker, self-handled ones included (上报)
  'due', // charged cases that fell due (应处置、应结案)
  'handled', // of these, handled by the deadline on record (处置)
  'closed', // of these, closed on record, late or not (结案)
  'onTime', // of these, closed by the deadline (按期结案)
  'calledBack', // cases on which a resident was called back (回访)
  'satisfied', // of these, satisfied (满意)
  'publicFiled', // cases that the public or superiors filed in the cell (漏报)
  'surveyed', // residents asked in the independent survey
  'surveyScore', // sum of their answers, each in [0, 1]
  'planned', // quota of discoveries or reports that has accrued (任务数)
  'inspected', // premises visited by inspectors (受检)
  'inOrder', // of these, found in order (合格)
  'weightedDue', // charged cases that fell due, weighted by difficulty
  'weightedHandled', // of these, handled by the deadline on record, weighted alike
  'expectedHandled', // charged cases that fell due, each by the standard of its type
  'handledEver', // due cases handled on record, late or not, each once (处置，含超期)
  'reworked', // handlings sent back by the check (返工)
  'filed', // case files opened in the cell by anyone (立案)
  'dispatched', // cases dispatched (派遣)
  'dispatchedOnTime', // of these, within the standard time (按时派遣)
  'returned', // of these, disputed and returned by a department (退单)
  'checked', // handled cases checked (核查)
  'checkedOnTime', // of these, within the standard time (按时核查)
  'publicDispatched', // dispatched cases that the public brought past the grid worker (群众诉求)
  'publicDispatchedOnTime', // of these, within the standard time (响应)
  'calledBackScore', // sum of residents' marks at callback, each in [0, 1]: solved, and how soon
  'repeatComplaints', // cases filed by the public about what had been on record before (重复投诉)
] as const;
export type CounterId = (typeof counterIds)[number];
export const counterCount = counterIds.length;

/** Storage index of each counter. */
export const counter = Object.fromEntries(counterIds.map((id, index) => [id, index])) as Record<
  CounterId,
  number
>;
