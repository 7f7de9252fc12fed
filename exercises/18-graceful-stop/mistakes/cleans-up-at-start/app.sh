#!/bin/sh
trap 'exit 0' TERM

rm -f /tmp/work-in-progress
echo "app: cleaned up"

while true; do
  date > /tmp/work-in-progress
  sleep 1 &
  wait $!
done
