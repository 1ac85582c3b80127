import { memberStatesCore } from '@blueledger/datasets/member-states/core';
import { missions } from '@blueledger/datasets/missions';
import { bundledTables } from './answers/bundledTables.js';
import { questions, tools } from './commands/index.js';
import { embedElements } from './embedElements.js';
import { optionsOf } from './outputOptions.js';
import type { Shell } from './shells.js';
import type { CommandSpec, Named } from './spec.js';

/** What a shell offers: words that come first, words after each of them, and values after each option. */
interface Offered {
  readonly first: readonly string[];
  readonly after: ReadonlyMap<string, readonly string[]>;
  readonly values: ReadonlyMap<string, readonly string[]>;
}

const longFlag = (flags: string) => /--[a-z-]+/.exec(flags)?.[0] ?? '';
const unique = (words: readonly string[]): readonly string[] => [...new Set(words)];

const codes: Readonly<Record<Named, readonly string[]>> = {
  state: memberStatesCore.columns.iso3.values,
  mission: missions.columns.mission.values,
  grouping: memberStatesCore.columns.iso3.values,
};

/** What the first argument of a command may be. */
function argumentsOf({ name, argNames }: CommandSpec, tables: readonly string[]): readonly string[] {
  if (argNames !== undefined) return codes[argNames];
  if (name === 'data show' || name === 'data export') return tables;
  return name === 'embed' ? embedElements : [];
}

function offered(shells: readonly Shell[]): Offered {
  const after = new Map<string, readonly string[]>();
  const values = new Map<string, readonly string[]>([['--style', ['plain', 'bibtex', 'csl-json', 'ris']]]);
  const { names: tables } = bundledTables();
  for (const spec of [...questions, ...tools]) {
    const options = optionsOf(spec, { answers: questions.includes(spec) });
    const [group = '', inner] = spec.name.split(' ');
    const words = [...argumentsOf(spec, tables), ...options.map(({ flags }) => longFlag(flags)), '--help'];
    after.set(group, unique([...(after.get(group) ?? []), ...(inner === undefined ? [] : [inner]), ...words]));
    for (const { flags, choices, names, kind } of options) {
      const known =
        choices ?? (names === undefined ? (kind === 'year' || kind === 'month' ? ['latest'] : []) : codes[names]);
      const flag = longFlag(flags);
      if (known.length > 0) values.set(flag, unique([...(values.get(flag) ?? []), ...known]));
    }
  }
  const names = questions.map(({ name }) => name);
  after.set('explain', [...names, '--help']);
  after.set('cite', [...names, '--style', '--help']);
  after.set('completion', shells);
  return { first: [...after.keys(), 'mcp'], after, values };
}

const scripts: Readonly<Record<Shell, (offered: Offered) => string>> = {
  bash: ({ first, after, values }) => {
    const cases = [...after].map(([name, next]) => `    ${name}) words="${next.join(' ')}" ;;`).join('\n');
    const options = [...values].map(([flag, all]) => `    ${flag}) words="${all.join(' ')}" ;;`).join('\n');
    return `# blueledger completion for bash: eval "$(blueledger completion bash)"
_blueledger() {
  local words="${first.join(' ')} --help --version"
  case "\${COMP_WORDS[1]}" in
${cases}
  esac
  [ "$COMP_CWORD" -eq 1 ] && words="${first.join(' ')} --help --version"
  case "\${COMP_WORDS[COMP_CWORD-1]}" in
${options}
  esac
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _blueledger blueledger
`;
  },
  zsh: ({ first, after, values }) => {
    const cases = [...after].map(([name, next]) => `    ${name}) compadd -- ${next.join(' ')} ;;`).join('\n');
    const options = [...values].map(([flag, all]) => `    ${flag}) compadd -- ${all.join(' ')}; return ;;`).join('\n');
    return `#compdef blueledger
# blueledger completion for zsh: eval "$(blueledger completion zsh)"
_blueledger() {
  if (( CURRENT == 2 )); then compadd -- ${first.join(' ')} --help --version; return; fi
  case "$words[CURRENT-1]" in
${options}
  esac
  case "$words[2]" in
${cases}
  esac
  _files
}
compdef _blueledger blueledger
`;
  },
  fish: ({ first, after, values }) => {
    const inner = [...after].map(
      ([name, next]) => `complete -c blueledger -n '__fish_seen_subcommand_from ${name}' -a '${next.join(' ')}'`,
    );
    const options = [...values].map(
      ([flag, all]) => `complete -c blueledger -l ${flag.slice(2)} -x -a '${all.join(' ')}'`,
    );
    return `# blueledger completion for fish: blueledger completion fish | source
complete -c blueledger -n __fish_use_subcommand -f -a '${first.join(' ')}'
${[...inner, ...options].join('\n')}
`;
  },
};

/** The script that a shell reads to complete the words of the command and the values of its options. */
export const completionScript = (shell: Shell): string => scripts[shell](offered(Object.keys(scripts) as Shell[]));
