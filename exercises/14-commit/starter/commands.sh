# 14 · An image by hand

# Start a container of alpine and make or install something in it.


# Make an image from that container, with a default command of its own.


# Run the new image, and no command behind its name.
