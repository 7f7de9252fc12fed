sh app.sh &
app=$!
trap 'kill -TERM $app; wait $app; exit $?' TERM
wait $app
