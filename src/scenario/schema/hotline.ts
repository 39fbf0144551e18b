// The 12345 hotline's capacity: beyond it calls do not get through. A lever section. Claim W11.
import { z } from 'zod';
import { quantity } from './parameter.ts';

export const hotlineSchema = z.strictObject({
  callsPerThousandYear: quantity({
    zh: '热线能接的来电（0＝都接得通）',
    en: 'Calls that the hotline can take (0 = every call gets through)',
    unit: '1/1000/year',
    min: 0,
    max: 100000,
    default: 0,
    status: 'assumption',
    source: {
      zh: '只指这类问题的来电，按日分摊；没有公开数字',
      en: 'for calls of this kind only, spread over the days; no published figure',
    },
  }),
});
