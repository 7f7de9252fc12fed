work=/tmp/work-in-progress

clean_up() {
  rm -f "$work"
  echo "app: cleaned up"
}
trap 'clean_up; exit 143' TERM

clean_up
while :; do
  date > "$work"
  sleep 1 &
  wait $!
done
