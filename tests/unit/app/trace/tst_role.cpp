#include "app/trace/role.h"

#include <QTest>

using namespace app::trace;

class TestRole : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesFromTheAttributes_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("role");
        const auto row = [](const char *rule, const char *key, const char *value, Role role) {
            QTest::newRow(rule) << QByteArray(key) << QByteArray(value) << int(role);
        };
        row("a chat", "gen_ai.operation.name", "chat", Role::Call);
        row("a tool", "gen_ai.operation.name", "execute_tool", Role::Step);
        row("an agent of OpenInference", "openinference.span.kind", "AGENT", Role::Step);
        row("a generation of Langfuse", "langfuse.observation.type", "generation", Role::Call);
        row("a workflow of OpenLLMetry", "traceloop.span.kind", "workflow", Role::Step);
        row("a web request", "http.request.method", "POST", Role::Infrastructure);
        row("a key that only looks like one", "aisle.number", "7", Role::Infrastructure);
    }
    void comesFromTheAttributes()
    {
        QFETCH(const QByteArray, key);
        QFETCH(const QByteArray, value);
        QTEST(int(roleOf({{key.toStdString(), value.toStdString()}})), "role");
    }
    void nothingIsInfrastructure() { QCOMPARE(roleOf({}), Role::Infrastructure); }
};

QTEST_APPLESS_MAIN(TestRole)
#include "tst_role.moc"
