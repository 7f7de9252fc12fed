# 08 · Clearing the deck

# Start one container that keeps running.


# Run two more that end at once, and look at the list of all containers.


# Remove those that have ended. The running one must not even notice.


# Look again.

