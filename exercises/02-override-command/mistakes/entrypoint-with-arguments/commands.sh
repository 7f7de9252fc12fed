docker run --entrypoint "echo whales" busybox
docker run --entrypoint "ls /" busybox
docker run --entrypoint "ls /" hello-world
