#!/bin/sh
# A small app. It works until it is told to stop, and tidies up before it goes.

work=/tmp/work-in-progress

clean_up() {
  sleep 1
  rm -f "$work"
  echo "app: cleaned up"
  exit 0
}
trap clean_up TERM

echo "app: at work"
while true; do
  date > "$work"
  sleep 1 &
  wait $!
done
