import ModelBindings

/// A shell, with a script that makes it complete a program's words by ``Completion``.
package enum Shell: String, CaseIterable {
  case bash, zsh, fish

  /// The shell that the operands name.
  ///
  /// - Throws: ``UsageError`` unless the operands are the name of one known shell.
  package init(_ operands: [String]) throws(UsageError) {
    let names = Self.allCases.map(\.rawValue)
    guard let name = operands.first, operands.count == 1 else {
      throw UsageError("name one shell: \(names.joined(separator: ", "))")
    }
    guard let shell = Shell(rawValue: name) else {
      let near = name.nearest(in: names).map { "; did you mean \($0)?" } ?? ""
      throw UsageError("known shells are \(names.joined(separator: ", ")), found \"\(name)\"\(near)")
    }
    self = shell
  }

  /// The completion script, which the user's start-up file sources.
  package func script(for program: String) -> String {
    switch self {
    case .bash: Self.bashScript(program)
    case .zsh: Self.zshScript(program)
    case .fish: Self.fishScript(program)
    }
  }

  private static func bashScript(_ program: String) -> String {
    #"""
    # Completion of \#(program) for bash. In ~/.bashrc:
    #   source <(\#(program) completions bash)
    _\#(program)() {
      # Bash also splits words at colons and equals signs. Names and options contain them, so join the parts again.
      local words=() rest=$COMP_LINE i
      for ((i = 0; i <= COMP_CWORD; i++)); do
        local word=${COMP_WORDS[i]}
        if ((i > 0)) && [[ $rest != [[:space:]]* ]] && [[ $word == [:=]* || ${COMP_WORDS[i-1]} == *[:=] ]]; then
          words[${#words[@]}-1]+=$word
        else
          words+=("$word")
        fi
        rest=${rest#"${rest%%[![:space:]]*}"}
        rest=${rest#"$word"}
      done
      local current=${words[${#words[@]}-1]} IFS=$'\n' line candidates
      candidates=$("${words[0]/#\~/$HOME}" __complete "${words[@]:1}" 2>/dev/null)
      COMPREPLY=()
      # Read line by line, since the shell would expand a word with * or ? to file names.
      case $candidates in
        :files | :folders)
          compopt -o filenames 2>/dev/null
          while read -r line; do
            [[ $line ]] && COMPREPLY+=("$line")
          done <<< "$(compgen $([[ $candidates == :files ]] && echo -f || echo -d) -- "${current##*=}")" ;;
        *)
          # The line already has the part before the last colon or equals sign.
          while read -r line; do
            line=${line%%$'\t'*}
            [[ $line == *= ]] && compopt -o nospace 2>/dev/null
            [[ $line ]] && COMPREPLY+=("$(printf %q "${line#"${current%"${current##*[:=]}"}"}")")
          done <<< "$candidates" ;;
      esac
    }
    complete -F _\#(program) \#(program)

    """#
  }

  private static func zshScript(_ program: String) -> String {
    #"""
    #compdef \#(program)
    # Completion of \#(program) for zsh. In ~/.zshrc:
    #   source <(\#(program) completions zsh)
    _\#(program)() {
      local -a lines values plain shown
      local line
      lines=("${(@f)$(${~words[1]} __complete "${(@Q)words[2,CURRENT]}" 2>/dev/null)}")
      case $lines[1] in
        :files) compset -P '*='; _files ;;
        :folders) compset -P '*='; _files -/ ;;
        *)
          for line in $lines; do
            case $line in
              *=) plain+=("$line") ;;
              *) values+=("${line%%$'\t'*}"); shown+=("${line/$'\t'/  -- }") ;;
            esac
          done
          (( $#plain )) && compadd -S '' -a plain
          (( $#values )) && compadd -l -d shown -a values ;;
      esac
    }
    if [[ $funcstack[1] == _\#(program) ]]; then
      _\#(program) "$@"
    else
      (( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
      compdef _\#(program) \#(program)
    fi

    """#
  }

  private static func fishScript(_ program: String) -> String {
    #"""
    # Completion of \#(program) for fish. In ~/.config/fish/config.fish:
    #   \#(program) completions fish | source
    function __\#(program)_complete
      set -l words (commandline -opc)
      set -l current (commandline -ct)
      set -l program (string replace -r '^~' $HOME -- $words[1])
      set -l lines ($program __complete $words[2..] $current 2>/dev/null)
      # Keep the part before an equals sign and complete the path after it.
      set -l before (string match -r '^.*=' -- $current; or echo)
      set -l path (string replace -r '^.*=' '' -- $current)
      switch "$lines[1]"
        case :files
          printf '%s\n' $before(__fish_complete_path $path)
        case :folders
          printf '%s\n' $before(__fish_complete_directories $path)
        case '*'
          printf '%s\n' $lines
      end
    end
    complete -c \#(program) -f -a '(__\#(program)_complete)'

    """#
  }
}
