# 01 · Your first two containers
#
# Write docker commands below, one on a line, as you would type them.
# Lines that begin with # are comments: the shell leaves them out.

# Run the image hello-world.


# Run it a second time. What is different?

