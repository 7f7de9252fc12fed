# 05 · Once more, from the beginning

# Run a short command that prints something, and let it end.


# Start the same container again, so that the command runs a second time.


# Read the container's log: how often is the output in there?

