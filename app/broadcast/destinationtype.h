#pragma once

#include "app/base/result.h"
#include "app/broadcast/destination.h"
#include "app/broadcast/outgoingrules.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QPair>
#include <QString>
#include <QStringList>

/// What kinds of destinations there are: data in resources/destinations/*.json, one file each.
namespace app::broadcast {

/// A text in several languages: in the file either one text for all, or an object by language code with at least "en".
class Words final
{
public:
    Words() = default;
    explicit Words(const QMap<QString, QString> &byLanguage);
    /// In `language` ("de"), else in English.
    QString in(const QString &language) const;
    bool has(const QString &language) const;
    bool isEmpty() const { return m_byLanguage.isEmpty(); }

private:
    QMap<QString, QString> m_byLanguage; ///< "" for all
};

/// One input of a type's form.
struct FieldSpec {
    /// What is checked before anything is sent.
    enum class Check { Text, Address, GrafanaAddress, Digits, GrafanaToken };
    struct Option {
        QString value;
        Words label;
    };
    QString key;               ///< where its value is kept: base_url, instance_id, api_key, ...
    Field role = Field::Other; ///< by which a Verdict or FieldProblem names it
    Check check = Check::Text;
    bool isSecret = false;
    bool isOptional = false;
    bool isForReading = false; ///< serves reading the test's span back, and nothing else
    QString fallback;          ///< what a new destination begins with
    QString placeholder;
    QString start; ///< how it usually begins; something else is a warning
    Words label;
    Words help;
    QList<Option> options; ///< suggestions; other values may be typed
};

/// `value` with {field} for the values of fields; left out where a field in it is empty.
struct HeaderSpec {
    QByteArray name;
    QString value;
    QString
        basicUser; ///< with basicPassword instead of a value: Basic credentials of these two fields
    QString basicPassword;
};

/// Where a trace can be asked for by its id.
struct QuerySpec {
    QString field; ///< that holds the base address; empty: such a destination cannot be asked
    QString path;  ///< appended to it, before the trace id
    QList<HeaderSpec> headers;
};

struct DestinationType {
    enum class Address {
        Grafana,  ///< ends in /otlp/v1/traces on grafana.net, endpoint.h
        Append,   ///< what is missing of `path` is appended
        Verbatim, ///< taken as typed
    };
    /// What Test Connection posts and what counts as taken.
    enum class Test { Span, Empty };

    QString id;
    QString name;
    int order = 0; ///< in lists
    QString website;
    Words summary; ///< one sentence
    Address address = Address::Append;
    QString path;
    Destination::Wire wire = Destination::Wire::Json;
    Profile profile = Profile::OpenRouter;
    std::size_t longestValueBytes = 0;
    Test test = Test::Span;
    bool isAnyAnswerFine =
        false; ///< every 2xx counts, whatever its body; with Test::Empty a 400, too
    QList<FieldSpec> fields;
    QList<HeaderSpec> headers;
    QuerySpec query = {};
    QList<QPair<QString, QString>>
        resource; ///< attributes added to every resource; values like a header's

    const FieldSpec *field(const QString &key) const;
    const FieldSpec *field(Field role) const;
};

/// Errors: Invalid, with what is wrong in the file. Pure.
Result<DestinationType> destinationTypeFrom(const QByteArray &json);

/// All that are built in, in their order. Read once; immutable; any thread.
const QList<DestinationType> &destinationTypes();
/// Null where this version has no such type.
const DestinationType *findDestinationType(const QString &id);

/// A new destination of this type, with its defaults.
Destination newDestination(const DestinationType &type);

} // namespace app::broadcast
