docker run echo whales busybox
docker run ls / busybox
docker run hello-world ls /
