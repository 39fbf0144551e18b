// Says which job was lost to a faulty worker, in the plain form that results carry.
import type { JobRequest, JobResult } from '../experiment/evaluator.ts';
import type { WorkerFault } from './worker-handle.ts';

const zhOf: Record<WorkerFault['kind'], string> = {
  died: '计算线程意外终止',
  silent: '计算线程失去响应',
  rejected: '计算线程报错',
  'not-started': '计算线程无法启动',
};
const enOf: Record<WorkerFault['kind'], string> = {
  died: 'the worker died',
  silent: 'the worker stopped responding',
  rejected: 'the worker rejected the job',
  'not-started': 'the worker could not be started',
};

/** Returns the failed result of a job whose every attempt ended in a fault; code `worker-died`, `worker-silent`, ... */
export function workerFailure(request: JobRequest, faults: readonly WorkerFault[]): JobResult {
  const last = faults[faults.length - 1] ?? { kind: 'died', message: '' };
  const { design, replication } = request;
  const attempts = faults.length;
  return {
    ok: false,
    error: {
      code: `worker-${last.kind}`,
      zh: `方案 ${design} 的第 ${replication} 次重复运行失败：${zhOf[last.kind]}（已尝试 ${attempts} 次；${last.message}）`,
      en: `Replication ${replication} of design ${design} failed: ${enOf[last.kind]} (${attempts} attempts; ${last.message})`,
      detail: { design, replication, attempts, faults: faults.map((fault) => ({ ...fault })) },
    },
  };
}

/** Returns the result of a job that was still open when its pool was closed. */
export function poolClosed({ design, replication }: JobRequest): JobResult {
  return {
    ok: false,
    error: {
      code: 'pool-closed',
      zh: '计算已结束，任务未执行',
      en: 'The workers were shut down before this job was done',
      detail: { design, replication },
    },
  };
}
