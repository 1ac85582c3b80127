import { questions, tools } from './commands/index.js';
import { outputOptions } from './outputOptions.js';
import type { CommandSpec } from './spec.js';

export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

const longFlags = ({ options }: CommandSpec) =>
  [...options, ...outputOptions].map(({ flags }) => /--[a-z-]+/.exec(flags)?.[0] ?? '').concat('--help');

/** Words after `blueledger`, and after each of them what may follow. */
function words(): { readonly first: readonly string[]; readonly after: ReadonlyMap<string, readonly string[]> } {
  const after = new Map<string, string[]>();
  for (const spec of [...questions, ...tools]) {
    const [group = '', inner] = spec.name.split(' ');
    if (inner === undefined) after.set(group, longFlags(spec));
    else after.set(group, [...new Set([...(after.get(group) ?? []), inner, ...longFlags(spec)])]);
  }
  const names = questions.map(({ name }) => name);
  after.set('explain', [...names, '--help']);
  after.set('cite', [...names, '--style', '--help']);
  after.set('completion', [...shells]);
  return { first: [...after.keys()], after };
}

const scripts: Readonly<Record<Shell, () => string>> = {
  bash: () => {
    const { first, after } = words();
    const cases = [...after].map(([name, next]) => `    ${name}) words="${next.join(' ')}" ;;`).join('\n');
    return `# blueledger completion for bash: eval "$(blueledger completion bash)"
_blueledger() {
  local words="${first.join(' ')} --help --version"
  case "\${COMP_WORDS[1]}" in
${cases}
  esac
  [ "$COMP_CWORD" -eq 1 ] && words="${first.join(' ')} --help --version"
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _blueledger blueledger
`;
  },
  zsh: () => {
    const { first, after } = words();
    const cases = [...after].map(([name, next]) => `    ${name}) compadd -- ${next.join(' ')} ;;`).join('\n');
    return `#compdef blueledger
# blueledger completion for zsh: eval "$(blueledger completion zsh)"
_blueledger() {
  if (( CURRENT == 2 )); then compadd -- ${first.join(' ')} --help --version; return; fi
  case "$words[2]" in
${cases}
  esac
  _files
}
compdef _blueledger blueledger
`;
  },
  fish: () => {
    const { first, after } = words();
    const inner = [...after].map(
      ([name, next]) => `complete -c blueledger -n '__fish_seen_subcommand_from ${name}' -a '${next.join(' ')}'`,
    );
    return `# blueledger completion for fish: blueledger completion fish | source
complete -c blueledger -n __fish_use_subcommand -f -a '${first.join(' ')}'
${inner.join('\n')}
`;
  },
};

/** The script that a shell reads to complete the words of the command. */
export const completionScript = (shell: Shell): string => scripts[shell]();
