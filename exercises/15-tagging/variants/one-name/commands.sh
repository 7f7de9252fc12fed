docker image build --tag localhost:5000/grace-hopper/ship_log:latest .
docker container run --rm localhost:5000/grace-hopper/ship_log
