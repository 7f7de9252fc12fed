import { describe, expect, it } from '@jest/globals';
import { classifyPullFailure } from './pull-failure.ts';

describe('classifyPullFailure', () => {
  it.each([
    [
      'registry-unreachable',
      'Get "https://registry.example/v2/": dial tcp: lookup registry.example on 10.0.0.2:53: no such host',
    ],
    [
      'registry-unreachable',
      'Get "http://127.0.0.1:9/v2/": dial tcp 127.0.0.1:9: connect: connection refused',
    ],
    [
      'registry-unreachable',
      'Get "https://10.1.1.1/v2/": x509: certificate signed by unknown authority',
    ],
    [
      'registry-unreachable',
      'net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)',
    ],
    ['registry-unreachable', 'Get "https://registry.example/v2/": net/http: TLS handshake timeout'],
    ['registry-unreachable', 'Get "https://registry.example/v2/": context deadline exceeded'],
    [
      'registry-unreachable',
      'dial tcp: lookup registry.example: Temporary failure in name resolution',
    ],
    [
      'registry-unreachable',
      'Get "https://registry.example/v2/": http: server gave HTTP response to HTTPS client',
    ],
    ['registry-unreachable', 'received unexpected HTTP status: 503 Service Unavailable'],
    ['registry-unreachable', 'Get "https://registry.example/v2/": EOF'],
    ['rate-limited', 'toomanyrequests: You have reached your pull rate limit.'],
    ['rate-limited', 'received unexpected HTTP status: 429 Too Many Requests'],
    [
      'image-missing',
      "pull access denied for nosuch, repository does not exist or may require 'docker login': denied: requested access to the resource is denied",
    ],
    ['image-missing', 'manifest for busybox:nosuch not found: manifest unknown: manifest unknown'],
    ['image-missing', 'no matching manifest for linux/arm64/v8 in the manifest list entries'],
    ['image-missing', 'unauthorized: authentication required'],
    ['digest-mismatch', 'manifest verification failed for digest sha256:00'],
    ['name-invalid', 'invalid reference format: repository name must be lowercase'],
    ['refused', 'write /var/lib/docker/tmp/x: no space left on device'],
  ])('tells %s from: %s', (reason, words) => {
    expect(classifyPullFailure('busybox:latest', words)).toMatchObject({ reason });
  });

  it('is not misled by a name that holds the words it looks for', () => {
    const words =
      'pull access denied for 429/timeout-tls, repository does not exist: denied: requested access is denied';
    expect(classifyPullFailure('429/timeout-tls:dial', words)).toMatchObject({
      reason: 'image-missing',
    });
  });

  it('says what was asked for and what the engine said', () => {
    const { message } = classifyPullFailure('node:20', 'dial tcp: no such host\n');
    expect(message).toBe(
      'No image registry answered when node:20 was asked for (dial tcp: no such host).',
    );
  });
});
