/** The files of a new exercise: small, complete, and right as they are, so that an author changes what works. */
export function exerciseFiles(title: string): Readonly<Record<string, string>> {
  return {
    'exercise.yaml': specOf(title),
    'README.md': handoutOf(title),
    'starter/Dockerfile':
      '# Start from busybox.\n\n# Say what a container does when nobody asks for anything else.\n',
    'solution/Dockerfile': 'FROM busybox\n\nCMD ["echo", "Ahoy!"]\n',
    'variants/shell-form/Dockerfile': 'FROM busybox\nCMD echo Ahoy\n',
    'variants/script/Dockerfile':
      'FROM busybox\nWORKDIR /app\nCOPY greet.sh .\nCMD ["sh", "/app/greet.sh"]\n',
    'variants/script/greet.sh': 'printf "%s\\n" AHOY\n',
    'variants/small-letters/Dockerfile': 'from busybox:latest\ncmd ["echo", "ahoy"]',
    ...mistake(
      'misspelt',
      'builds',
      'Thinks that an instruction is spelt FORM.',
      'FORM busybox\nCMD ["echo", "Ahoy!"]\n',
    ),
    ...mistake(
      'silent',
      'greets',
      'Believes that a container greets by itself.',
      'FROM busybox\nCMD ["true"]\n',
    ),
    ...mistake(
      'greets-while-building',
      'greets',
      'Greets when the image is built, and not when it is run.',
      'FROM busybox\nRUN echo "Ahoy!"\n',
    ),
    ...mistake(
      'takes-the-command',
      'runs-another-command',
      'Greets by an entrypoint, which takes any other command as its arguments.',
      'FROM busybox\nENTRYPOINT ["echo", "Ahoy!"]\n',
    ),
  };
}

function mistake(
  name: string,
  fails: string,
  summary: string,
  dockerfile: string,
): Record<string, string> {
  return {
    [`mistakes/${name}/Dockerfile`]: dockerfile,
    [`mistakes/${name}/mistake.yaml`]: `schemaVersion: 1\nsummary: ${summary}\nfails: [${fails}]\n`,
  };
}

const specOf = (title: string): string => `# yaml-language-server: $schema=../exercise.schema.json
schemaVersion: 1
title: ${JSON.stringify(title)}
summary: Build an image that greets when it is run, and that still runs any other command.
submission: files
checks:
  - id: builds
    kind: build
    title: The Dockerfile builds
    points: 2
    hints:
      - Read the last lines of the build's output; they name the line that failed.
    learn: README.md#the-idea

  - id: greets
    kind: command
    title: A container says ahoy by default
    points: 4
    needs: [builds]
    hints:
      - Which instruction says what a container runs, and which what the build runs?
    learn: README.md#the-idea
    stdout: { contains: ahoy, ignoreCase: true }

  - id: runs-another-command
    kind: command
    title: "\`docker run IMAGE echo something\` prints that and nothing else"
    points: 4
    needs: [builds]
    hints:
      - What becomes of the words behind the image's name?
    learn: README.md#the-idea
    command: [echo, '{nonce}'] # {nonce} is another random text in every run
    stdout: { equals: '{nonce}' }
`;

const handoutOf = (title: string): string => `# ${title}

## The idea

A few paragraphs: what the student is to understand, and what the engine does when it happens. Each check's \`learn\`
points at a heading of this page.

## Your task

Build an image from \`busybox\`. A container of it says "ahoy" when nobody asks for anything else, and runs any other
command that it is given.

## Check it yourself

\`\`\`
docker build -t app .
docker run --rm app
docker run --rm app echo something
\`\`\`

## What the report tells

What each check looks at, and how to read what it says.
`;
