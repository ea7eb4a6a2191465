# Fills a new Request Tracker database: a queue, its agents, and the tickets given as JSON on standard
# input ({ agents, tickets, telephoned }, see tickets.ts), by Request Tracker's own mail gateway.
use strict;
use warnings;
use utf8;
use lib '/usr/share/request-tracker5/lib';
use Encode;
use JSON;
use MIME::Entity;
use POSIX 'strftime';
use RT;
RT::LoadConfig();
RT::Init();
use RT::Interface::Email;

my $QUEUE = 'Support';
my $system = RT->SystemUser;
my $seed   = decode_json(do { local $/; <STDIN> });

sub must { my ($done, $message) = @_; die "Request Tracker refused: $message\n" unless $done; return $done }

# ---- who works here, and what they may do

my $queue = RT::Queue->new($system);
must($queue->Create(Name => $QUEUE, CorrespondAddress => 'support@helpdesk.example', CommentAddress => 'colleagues@helpdesk.example'));

sub grant {
    my ($group, $object, @rights) = @_;
    my $who = RT::Group->new($system);
    $who->LoadSystemInternalGroup($group);
    must($who->PrincipalObj->GrantRight(Right => $_, Object => $object)) for @rights;
}
grant('Everyone', $queue, qw(CreateTicket ReplyToTicket));
grant('Privileged', $queue, qw(SeeQueue ShowTicket ShowTicketComments ShowOutgoingEmail CreateTicket ReplyToTicket
    CommentOnTicket ModifyTicket OwnTicket TakeTicket));
grant('Privileged', $RT::System, qw(ModifySelf));

for my $agent (@{ $seed->{agents} }) {
    my $user = RT::User->new($system);
    must($user->Create(Name => $agent->{user}, RealName => $agent->{name}, EmailAddress => $agent->{email},
        Password => $agent->{password}, Privileged => 1));
    must($user->SetPreferences($RT::System, $agent->{preferences})) if %{ $agent->{preferences} };
}

# ---- their mail

my $sent = 0;
my $now  = time;

sub date { my ($hours_ago) = @_; return strftime('%a, %d %b %Y %H:%M:%S +0000', gmtime($now - $hours_ago * 3600)) }

# Words outside of ASCII in a header, as mail programs encode them.
sub header { my ($words) = @_; return $words =~ /[^\x20-\x7e]/ ? encode('MIME-Q', $words) : $words }

# Of a sender the name alone is encoded, and then stands without quotes.
sub sender {
    my ($from) = @_;
    my ($name, $address) = $from =~ /^"?([^"]*)"? (<.*>)$/;
    return $name && header($name) ne $name ? header($name) . " $address" : $from;
}

sub mail_of {
    my ($mail, $subject) = @_;
    my %head = (
        From    => sender($mail->{from}),
        To      => $mail->{internal} ? 'colleagues@helpdesk.example' : 'support@helpdesk.example',
        Subject => header($subject),
        Date    => date($mail->{hoursAgo}),
        'Message-ID' => '<seed-' . ++$sent . '@mail.example>',
    );
    my %plain = (Type => 'text/plain', Charset => 'UTF-8', Encoding => 'quoted-printable',
        Data => encode_utf8(join("\n\n", @{ $mail->{text} }) . "\n"));
    return MIME::Entity->build(%head, %plain) unless $mail->{html};
    my $both = MIME::Entity->build(%head, Type => 'multipart/alternative');
    $both->attach(%plain);
    $both->attach(%plain, Type => 'text/html', Data => encode_utf8($mail->{html}));
    return $both;
}

sub deliver {
    my ($mail, $subject) = @_;
    my ($status, $message, $ticket) = RT::Interface::Email::Gateway({
        queue   => $QUEUE,
        action  => $mail->{internal} ? 'comment' : 'correspond',
        message => mail_of($mail, $subject)->as_string,
    });
    must($status == 1 && $ticket, $message);
    return $ticket->id;
}

# Moves what has happened in a ticket since the last call into the past.
my %moved;
sub move_back {
    my ($id, $hours) = @_;
    my $when = RT::Date->new($system);
    $when->Set(Format => 'unix', Value => $now - $hours * 3600);
    my $database = $RT::Handle->dbh;
    my $new = "ObjectType = 'RT::Ticket' AND ObjectId = ? AND id > ?";
    my @new = ($id, $moved{$id} // 0);
    $database->do("UPDATE Attachments SET Created = ? WHERE TransactionId IN (SELECT id FROM Transactions WHERE $new)",
        undef, $when->ISO, @new);
    $database->do("UPDATE Transactions SET Created = ? WHERE $new", undef, $when->ISO, @new);
    $database->do('UPDATE Tickets SET Created = ? WHERE id = ?', undef, $when->ISO, $id) unless $moved{$id};
    ($moved{$id}) = $database->selectrow_array("SELECT MAX(id) FROM Transactions WHERE $new", undef, @new);
}

for my $ticket (@{ $seed->{tickets} }) {
    my $id;
    for my $mail (@{ $ticket->{mails} }) {
        $id = deliver($mail, $id ? "Re: [helpdesk.example #$id] $ticket->{subject}" : $ticket->{subject});
        move_back($id, $mail->{hoursAgo});
    }
}

# ---- a ticket that an agent opened

my $call = $seed->{telephoned};
my $agent = RT::CurrentUser->new;
$agent->Load($call->{agent});
my $ticket = RT::Ticket->new($agent);
my ($id, undef, $message) = $ticket->Create(
    Queue     => $QUEUE,
    Requestor => $call->{requestor},
    Owner     => $call->{agent},
    Subject   => $call->{subject},
    MIMEObj   => MIME::Entity->build(Type => 'text/html', Charset => 'UTF-8', Data => encode_utf8($call->{html})),
);
must($id, $message);
