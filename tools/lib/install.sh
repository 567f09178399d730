# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# Sourced by the commands of this project: installs what they need and configures builds.

# help_if_asked "$@": with --help the comment at the head of the command is shown, and it ends there.
help_if_asked() {
    case "${1-}" in
    -h | --help)
        sed -n '3,$ { /^#/!q; s/^# \{0,1\}//; p }' "tools/$(basename "$0")" | sed '/./,$!d'
        exit 0
        ;;
    esac
}

# no_arguments "$@": of a command that takes none.
no_arguments() {
    help_if_asked "$@"
    [ $# -eq 0 ] || {
        echo "tools/$(basename "$0") takes no arguments, and not '$1' (--help says what it does)" >&2
        exit 2
    }
}

# Runs a command as root.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        echo "Run this as root or install sudo; it wanted to: $*" >&2
        return 1
    fi
}

# without_services COMMAND...: runs a command as root; what it installs does not start on this machine.
without_services() (
    policy=/usr/sbin/policy-rc.d
    if [ ! -e "$policy" ]; then
        trap 'as_root rm -f "$policy"' EXIT
        printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" >/dev/null
        as_root chmod 755 "$policy"
    fi
    as_root "$@"
)

# install_packages SECTION...: installs the packages of these sections of tools/lib/packages that
# are missing; quick when there are none. Runs in the top folder.
install_packages() {
    local line wanted=false missing=()

    if ! command -v dpkg-query >/dev/null; then
        echo "This is no Debian: have the equivalents of tools/lib/packages installed." >&2
        return 0
    fi
    while read -r line; do
        case $line in
        '' | '#'*) ;;
        '['*) if [[ " $* " == *" ${line//[][]/} "* ]]; then wanted=true; else wanted=false; fi ;;
        *)
            ! $wanted ||
                [ "$(dpkg-query -W -f='${db:Status-Status}' "$line" 2>/dev/null)" = installed ] ||
                missing+=("$line")
            ;;
        esac
    done <tools/lib/packages
    [ ${#missing[@]} -gt 0 ] || return 0
    echo "Installing: ${missing[*]}"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq
    without_services env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends \
        "${missing[@]}" >/dev/null
}

# make_user: makes the user that the daemon becomes when root starts it, as its package would.
make_user() {
    [ "$(id -u)" -ne 0 ] || getent passwd cwmp >/dev/null ||
        useradd --system --user-group --no-create-home --shell /usr/sbin/nologin cwmp
}

# configure_build DIR [MESON-OPTION]...: configures DIR unless it is already.
configure_build() {
    local dir="$1"

    shift
    [ -f "$dir/build.ninja" ] || meson setup "$dir" "$@"
}
