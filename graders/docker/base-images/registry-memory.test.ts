import { describe, expect, it } from '@jest/globals';
import { registryOf } from './registry-memory.ts';

describe('registryOf', () => {
  it.each([
    ['busybox', ''],
    ['busybox:1.36', ''],
    ['student/app:1.0', ''],
    ['localhost/app', 'localhost'],
    ['127.0.0.1:5000/busybox:latest', '127.0.0.1:5000'],
    ['images.example/team/app', 'images.example'],
  ])('of %s is "%s"', (name, registry) => {
    expect(registryOf(name)).toBe(registry);
  });
});
