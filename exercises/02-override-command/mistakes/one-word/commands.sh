docker run busybox "echo whales"
docker run busybox "ls /"
docker run hello-world "ls /"
