#!/bin/sh
clean_up() {
  echo "app: cleaned up"
  exit 0
}
trap clean_up TERM

echo "app: at work"
sleep 3600
