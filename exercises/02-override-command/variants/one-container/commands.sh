set -e
docker run --rm busybox sh -c 'echo "Both in one go"; ls -la /'
docker run --rm hello-world sh -c 'echo "Both in one go"; ls -la /' || echo "as expected: exit code $?"
