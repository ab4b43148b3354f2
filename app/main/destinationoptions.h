#pragma once

#include "app/base/result.h"
#include "app/broadcast/destination.h"

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

namespace app::ctl {

/// What `destination add` is told.
struct AddOptions {
    std::string type = "grafana-cloud";
    std::string name; ///< empty: the type's
    std::string baseUrl;
    std::string instanceId;
    std::vector<std::string> values;        ///< FIELD=VALUE
    std::vector<std::string> headers;       ///< NAME=VALUE
    std::vector<std::string> secretHeaders; ///< NAME; each takes a line of standard input
    double samplingRate = 1;
    std::string profile;
    bool fromEnvironment = false;
    bool privacyMode = false;
    bool apiKeyFromStdin = false;
    bool asJson = false; ///< what the test says
};

void addOptionsOf(CLI::App &command, AddOptions &options);

/// Reads the secrets from standard input, the API key first: a secret never comes as an argument, where other users of
/// the machine could see it. Errors: Invalid and those of broadcast::draftFrom(), with what is wrong.
Result<broadcast::Draft> draftOf(const AddOptions &options);

/// Of an imported destination: a line for the API key where its type has one, and one for each secret header.
broadcast::Draft withSecretsFromStdin(const broadcast::Destination &destination);

} // namespace app::ctl
