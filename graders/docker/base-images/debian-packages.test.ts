import { describe, expect, it } from '@jest/globals';
import { parsePlan } from './debian-packages.ts';

describe('parsePlan', () => {
  it('reads the packages that apt would install, and the file each is downloaded to', () => {
    const plan = `NOTE: This is only a simulation!
Inst libc6 (2.36-9+deb12u14 Debian:12.15/oldstable, Debian-Security:12/oldstable-security [amd64]) []
Inst redis-server (5:7.0.15-1~deb12u4 Debian:12.15/oldstable [arm64])
Inst tzdata [2025a-0] (2025b-0+deb12u2 Debian:12.15/oldstable [all])
Conf libc6 (2.36-9+deb12u14 Debian:12.15/oldstable [amd64])
`;
    expect(parsePlan(plan, '/a')).toEqual([
      { name: 'libc6', version: '2.36-9+deb12u14', file: '/a/libc6_2.36-9+deb12u14_amd64.deb' },
      {
        name: 'redis-server',
        version: '5:7.0.15-1~deb12u4',
        file: '/a/redis-server_5%3a7.0.15-1~deb12u4_arm64.deb',
      },
      { name: 'tzdata', version: '2025b-0+deb12u2', file: '/a/tzdata_2025b-0+deb12u2_all.deb' },
    ]);
  });
});
