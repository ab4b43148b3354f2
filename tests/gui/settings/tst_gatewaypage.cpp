#include "tests/gui/settings/settingsbench.h"
#include "tests/support/accessibility.h"
#include "tests/watched/watched.h"
#include "ui/settings/gatewaypage.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

struct Bench : tests::SettingsBench {
    Bench()
    {
        open();
        window->openPage(u"gateway"_s);
    }
    void click(const QString &name) const
    {
        auto *button = find<QAbstractButton>(name);
        QVERIFY2(button, qPrintable(name));
        button->click();
    }
    void enter(const QString &name, const QString &text) const
    {
        auto *field = find<QLineEdit>(name);
        QVERIFY2(field, qPrintable(name));
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    QString words() const
    {
        QStringList all;
        for (const auto *label : window->gateway()->findChildren<QLabel *>())
            if (label->isVisibleTo(window.get()))
                all << label->text();
        return all.join(u'\n');
    }
};

} // namespace

/// The switch, the keys, what is kept.
class TstGatewayPage : public tests::Watched
{
    Q_OBJECT
private Q_SLOTS:
    void theSwitchAndThePortApplyAtOnce()
    {
        const Bench bench;
        bench.find<QSpinBox>(u"gatewayPort"_s)->setValue(7200);
        QCOMPARE(bench.world.gateway.settings().port.get(), 7200);
        bench.find<QCheckBox>(u"gatewayEnabled"_s)->setChecked(false);
        QVERIFY(!bench.world.gateway.settings().enabled.get());
        bench.find<QCheckBox>(u"gatewayContent"_s)->setChecked(false);
        QVERIFY(!bench.world.gateway.settings().keepsContent.get());
    }

    void theAddressIsWhereItListens()
    {
        const Bench bench;
        auto *copy = bench.find<QToolButton>(u"copyGatewayAddress"_s);
        QVERIFY(!copy->isEnabled());
        bench.window->gateway()->setState({.port = 7117});
        copy->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"http://127.0.0.1:7117/v1"_s);
        QTRY_VERIFY(bench.words().contains(u"http://127.0.0.1:7117/v1"_s));
    }

    void aTakenPortIsToldAndAnotherOffered()
    {
        const Bench bench;
        bench.window->gateway()->setState({.takenPort = 7117, .freePort = 7119});
        auto *news = bench.find<ui::MessageBar>(u"gatewayNews"_s);
        QCOMPARE(news->title(), u"Port 7117 is taken"_s);
        news->findChild<QPushButton *>()->click();
        QCOMPARE(bench.world.gateway.settings().port.get(), 7119);
        bench.window->gateway()->setState({.port = 7119});
        QVERIFY(news->isHidden());
    }

    void aKeyIsShownOnce()
    {
        Bench bench;
        bench.enter(u"gatewayKeyName"_s, u"laptop"_s);
        const auto key = bench.find<QLineEdit>(u"newGatewayKey"_s)->text();
        QVERIFY(key.startsWith(u"sk-spancast-"_s));
        QVERIFY(app::gateway::findKey(bench.world.gateway.keys(), key.toLatin1()));
        bench.click(u"copyGatewayKey"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), key);
        bench.click(u"dismissGatewayKey"_s);
        QVERIFY(bench.find<QLineEdit>(u"newGatewayKey"_s)->text().isEmpty());
        QVERIFY(!bench.words().contains(key));
        QTRY_VERIFY(bench.words().contains(u"sk-spancast-…"_s + key.right(4)));
        QTRY_VERIFY(bench.words().contains(u"never used"_s));
    }

    void aKeyWithoutANameIsNotMade_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("says");
        QTest::newRow("no name") << QString() << u"Give the key a name"_s;
        QTest::newRow("a name that is taken") << u"laptop"_s << u"Another key has this name"_s;
    }
    void aKeyWithoutANameIsNotMade()
    {
        QFETCH(QString, name);
        QFETCH(QString, says);
        const Bench bench;
        bench.enter(u"gatewayKeyName"_s, u"laptop"_s);
        bench.click(u"dismissGatewayKey"_s);
        bench.enter(u"gatewayKeyName"_s, name);
        QCOMPARE(bench.world.gateway.keys().size(), 1);
        QTRY_VERIFY2(bench.words().contains(says), qPrintable(bench.words()));
    }

    void aKeyIsRevokedOnceThePersonAgrees()
    {
        const Bench bench;
        bench.enter(u"gatewayKeyName"_s, u"laptop"_s);
        bench.click(u"revoke-laptop"_s);
        QCOMPARE(bench.world.gateway.keys().size(), 1);
        bench.click(u"revokeConfirmed"_s);
        QVERIFY(bench.world.gateway.keys().isEmpty());
    }

    void aUseIsShown()
    {
        Bench bench;
        bench.enter(u"gatewayKeyName"_s, u"laptop"_s);
        const auto hash = bench.world.gateway.keys().first().hash;
        bench.world.gateway.noteUses({{hash, QDateTime::currentDateTimeUtc()}});
        QTRY_VERIFY2(bench.words().contains(u"last used on"_s), qPrintable(bench.words()));
    }

    void aRuleIsTriedBeforeItCounts()
    {
        Bench bench;
        bench.choose(u"Own pattern"_s);
        auto *pattern = bench.find<QLineEdit>(u"rulePattern1"_s);
        pattern->setFocus();
        QTest::keyClicks(pattern, u"jane"_s);
        QTest::keyClicks(bench.find<QLineEdit>(u"ruleReplacement1"_s), u"[x]"_s);
        QVERIFY(bench.find<QLabel>(u"redactionResult"_s)->text().startsWith(u"[x].doe"_s));
        QVERIFY2(bench.world.gateway.redactionRules().empty(), "still being typed");
        QTest::keyClick(pattern, Qt::Key_Return);
        QCOMPARE(bench.world.gateway.redactionRules().size(), std::size_t(1));
        bench.click(u"ruleRemove1"_s);
        QVERIFY(bench.world.gateway.redactionRules().empty());
    }

    void aRuleThatCannotBeUsedSaysWhy()
    {
        Bench bench;
        bench.choose(u"E-mail addresses"_s);
        QVERIFY(bench.find<QLabel>(u"redactionResult"_s)->text().startsWith(u"[e-mail]"_s));
        QCOMPARE(bench.world.gateway.redactionRules().size(), std::size_t(1));
        bench.choose(u"Own pattern"_s);
        bench.enter(u"rulePattern2"_s, u"("_s);
        QVERIFY(bench.find<QLineEdit>(u"rulePattern2"_s)
                    ->accessibleDescription()
                    .contains(u"missing )"_s));
        QCOMPARE(bench.world.gateway.redactionRules().size(), std::size_t(1));
    }

    void tabGoesFromTheKeysToTheFieldBelowThem()
    {
        const Bench bench;
        bench.enter(u"gatewayKeyName"_s, u"one"_s);
        bench.click(u"dismissGatewayKey"_s);
        bench.enter(u"gatewayKeyName"_s, u"two"_s);
        bench.click(u"dismissGatewayKey"_s);
        QTRY_VERIFY(bench.find<QPushButton>(u"revoke-two"_s)->isVisible());
        QStringList names;
        for (const auto *one : tests::tabChain(bench.find<QPushButton>(u"revoke-one"_s)).mid(0, 3))
            names << one->objectName();
        QCOMPARE(names, (QStringList{u"revoke-one"_s, u"revoke-two"_s, u"gatewayKeyName"_s}));
    }

    void everythingHasAName()
    {
        const Bench bench;
        bench.enter(u"gatewayKeyName"_s, u"laptop"_s);
        bench.choose(u"Own pattern"_s);
        QCOMPARE(tests::unnamedFocusables(*bench.window), QStringList());
    }

    void itLeadsToHowAProgramIsConnected()
    {
        const Bench bench;
        QSignalSpy asked(bench.window->gateway(), &ui::GatewayPage::connectAsked);
        bench.click(u"connectProgram"_s);
        QCOMPARE(asked.size(), 1);
    }
};

QTEST_MAIN(TstGatewayPage)
#include "tst_gatewaypage.moc"
