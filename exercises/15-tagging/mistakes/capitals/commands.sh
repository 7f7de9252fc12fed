docker build -t Ada/ShipLog:1.0 .
docker run Ada/ShipLog:1.0
