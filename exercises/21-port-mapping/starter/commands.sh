# 21 · A door for a container
#
# Beside this file: index.js and package.json, given, and the Dockerfile that you write.

# Build the app.


# Run it once without a port mapping. What does curl http://localhost:8080/ say?


# Run it once more, with port 8080 of the host mapped to the app's port.
# Ask again.
