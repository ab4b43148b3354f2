#pragma once

#include "app/sources/savedsource.h"

#include <QList>

/// What is wrong with a source before anything is asked; who shows it makes the sentence and the remedy. Pure.
namespace app::sources {

enum class SourceField { Name, Address, User, Tenant, DataSource, Secret, Stack };

enum class SourceProblem {
    Empty,
    NameTaken,           ///< by another source, or by the own store, which is called "local"
    NotAUrl,             ///< also one with a user or a password in it
    SendingUrl,          ///< otlp-gateway-*: spans go there, nothing can be read
    DashboardUrl,        ///< https://<stack>.grafana.net: that is a Grafana
    PortalUrl,           ///< https://grafana.com/...
    OtherSignalUrl,      ///< logs-*, prometheus-*
    TempoUrl,            ///< tempo-*.grafana.net where a Grafana is asked for
    NotNumeric,          ///< the user of Grafana Cloud's traces is a number
    ServiceAccountToken, ///< glsa_ where one of an access policy is needed
    AccessPolicyToken,   ///< glc_ where one of a service account is needed
    UnusualToken,        ///< begins as neither
    NotAHeader,          ///< holds what HTTP cannot carry
    NotAStack,           ///< the address of a stack's Grafana is asked for
    SecretOverHttp,      ///< a secret to another machine in the clear
};

struct SourceFinding {
    SourceField field = SourceField::Name;
    SourceProblem problem = SourceProblem::Empty;
    bool isWarning = false; ///< shown, but a test may run
    bool operator==(const SourceFinding &) const = default;
};

/// `others`: the saved ones, whose names are taken, but for the draft's own.
QList<SourceFinding> findingsFor(const SourceDraft &draft, const QList<SavedSource> &others);
/// Nothing that is more than a warning.
bool isTestable(const QList<SourceFinding> &findings);

} // namespace app::sources
