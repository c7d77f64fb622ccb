import { expose } from 'comlink';
import { receivingFor } from './dataset-courier.ts';
import { createFigureService } from './figure-service.ts';

// The worker only forwards: everything it can do runs in a test and on the command line as well.
expose(receivingFor(createFigureService()));
