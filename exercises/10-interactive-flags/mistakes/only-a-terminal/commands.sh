docker run --rm -t busybox echo "Is anybody aboard?"
