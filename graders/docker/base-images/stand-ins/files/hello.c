#include <stdio.h>

int main(void)
{
	puts("\n"
	     "Hello from Docker!\n"
	     "If you can read this, your engine works. Here is what it did:\n"
	     " 1. The client asked the engine for a container of the image hello-world.\n"
	     " 2. The engine looked for the image, and fetched it if it was not there.\n"
	     " 3. It made a container of the image and started its default command.\n"
	     " 4. That command, the only program in the image, wrote these lines and ended.\n"
	     "\n"
	     "Try something with more in it next:\n"
	     "  docker run -it alpine sh\n");
	return 0;
}
