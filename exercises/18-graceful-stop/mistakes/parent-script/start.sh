#!/bin/sh
mkdir -p /tmp/data
sh app.sh
echo "start.sh: the app has ended"
